/** What is the same in every language: emoji, brands and bare symbols, by word class. */
export const SHARED_WORDS: Readonly<Record<string, string>> = {
  phone: '📱, 📲, ☎, iphone, iphones, android, samsung, pixel, galaxy, huawei, xiaomi',
  laptop: '💻, macbook, macbooks, chromebook, notebook, notebooks, laptop, laptops, thinkpad, lenovo',
  computer: '🖥, pc, pcs, mac, imac, mac mini',
  tablet: 'ipad, ipads, tablet, tablets, kindle',
  yes: '👍, ✅, 👌, 🙂 👍, ok, okay',
  no: '👎, ❌',
  gigabyte: 'gb, gig, gigs, giga, gigas, gigabyte, gigabytes, tb, terabyte, mb',
  app: 'outlook, thunderbird, gmail, apple mail, mailbird, spark, evolution',
  protocol: 'pop, pop3, imap, imap4',
};

/** Emoji that mean "I do not know". */
export const SHRUGS = '🤷';

/** What each language calls itself: a wish for it is often spoken in it ("Deutsch bitte"). */
export const OWN_LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'english',
  fr: 'français, francais',
  de: 'deutsch',
  es: 'español, espanol, castellano',
  it: 'italiano',
  pt: 'português, portugues',
  nl: 'nederlands, vlaams',
};
