import type { AnswerValue, Field } from '../decision/index.ts';
import type { Language } from '../phrases/languages.ts';
import type { CommandName, FactId } from './reading.ts';

/**
 * A list of words and phrases, parted by commas or line ends. Letters are compared without case and accents, so
 * `portátil` also reads "Portatil". The notation:
 *
 * | write | it reads |
 * | --- | --- |
 * | `spare room` | these words in this order; words of the class `filler` may stand between them |
 * | `synchron*` | every word that begins so |
 * | `leave/keep it` | either word |
 * | `[all] full` | the bracketed word may be missing; `[a/b]` works too |
 * | `{person} reads` | any word or phrase of the word class `person` |
 * | `#` | a number, in digits or words |
 * | `no .. room` | up to four words may stand between, whatever they are |
 * | `server & empty` | both, in any order, in the same part of the sentence |
 * | `^yes`, `done$` | only at the very beginning, the very end of the text |
 * | `\|alone\|` | only at the beginning, at the end of a part of the sentence; one bar may stand without the other |
 * | `!few` | a negation beside it never turns it into the opposite answer (it then says nothing) |
 *
 * A text never matches a phrase across a comma or the end of a sentence.
 */
export type PhraseList = string;

/**
 * The word classes that the reader itself looks for. A file may add classes of its own for use in its phrases, and these,
 * which the reader knows what to do with where a language has them:
 *
 * | class | what it does |
 * | --- | --- |
 * | `be` | "is", "was", and what else tells of a person without using the mailbox ("set it up") |
 * | `now` | ends the past within a sentence: "now", "these days" |
 * | `owns` | "has", "has got": a device that somebody else has is not one's own |
 * | `other-one` | "the other one": what is broken then is not the device just named |
 * | `no-determiner` | negates only the words right after it: "no", "without", "zero" |
 * | `echo` | negates nothing more after another negation in its clause, where a language says it twice: "*no* lo lee *nadie*" |
 * | `other-use` | what devices are used for beside mail: calls, games, photos |
 * | `percent`, `space`, `time` | what may stand beside a number |
 * | `option` | what may stand beside the number of an answer: "option", "number", "I take" |
 * | `server`, `room` | where mail is kept, and the space there |
 * | `aside` | "at", "from", "for": a person after it is named for a place or a thing, and reads nothing |
 * | `what-if` | what opens a question about how things would be: "what happens if"; with a question mark or without |
 * | `elsewhere` | words of quite other matters (weather, meals, feasts); a word or two beside one answer nothing |
 * | `guard` | ordinary words one letter away from one of ours, which are no slips |
 */
export const WORD_CLASSES = [
  // How sentences are built
  'filler', // says nothing by itself: articles, prepositions, possessives, politeness, "really", "well"
  'and', // joins members: and, or, as well as
  'but', // opens a new thought: but, because, so, since, although, while, then
  'if', // opens something that is only imagined: if, in case, unless
  'yes', // yes, yeah, of course, exactly
  'no', // no, nope, not at all (as an answer)
  'not', // turns what stands in the same clause into its opposite: not, never, none, no longer
  'maybe', // perhaps, probably, I think
  'past', // what is said is over: used to, formerly, in the old days
  'gone', // a device is no more: broke, stolen, sold, threw away
  'question', // words that open a question: what, how, does, can I
  // Quantities
  'a', // the indefinite article
  'one', // exactly one: one, single, sole
  'several', // several, many, various, both, multiple
  'only', // only, just, solely, exclusively
  'same', // the same, the very same
  // Devices
  'phone',
  'tablet',
  'laptop',
  'computer',
  'webmail', // webmail, browser, website
  'device', // device, machine, gadget: the word that names no kind
  'plural', // devices named in the plural without a number ("my phones")
  'old',
  'new',
  'mine-modifier', // words that may stand at a device without meaning anything else: work, private, home, gaming
  'home', // places where people read mail
  'work',
  'away', // on the go, travelling, on the train
  // People
  'me', // I, me, myself
  'we', // we, us
  'person', // wife, colleague, son, secretary …
  'group', // family, team, club, office, everyone, others
  'use', // reads, uses, checks, opens, looks, has access, knows the password
  'too', // too, also, as well
  'own', // has her own, their own mailbox: what somebody has apart
  // Things
  'mailbox', // mailbox, inbox, account, address, mail
  'message', // messages, mails, e-mails
  'folder', // folders, sent, drafts
  'gigabyte', // GB, gigs
  'free', // free, left, available (of a percentage or of gigabytes)
  'used', // used, occupied
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** What says one answer: `says` whatever question is open, `asked` only while the question of that field is. */
export interface AnswerPhrases {
  readonly says: PhraseList;
  readonly asked?: PhraseList;
}

/** An answer by its field and value, such as `devices.one`. */
export type AnswerKey = { [F in Field]: `${F}.${AnswerValue<F>}` }[Field];

/** Everything that the reader knows of one language. Words and phrases only; how they are read is the same for all. */
export interface LanguageData {
  /** Little words that only this language has; they tell which language a text is in. */
  readonly telling: string;
  /** Whether unknown words may be compounds ("Diensthandy", "werklaptop"), read by their last part. */
  readonly compounds: boolean;
  /** What is written for something else: `dont = do not`, one a line. Read before everything else. */
  readonly rewrites: string;
  /** Number words: `two 2`, parted by commas. A hundred and above multiply what stands before. */
  readonly numbers: string;
  /** Ordinals for options: `first 1`, parted by commas. */
  readonly ordinals: PhraseList;
  readonly words: Readonly<Record<WordClass, PhraseList> & Record<string, PhraseList>>;
  readonly answers: Readonly<Record<AnswerKey, AnswerPhrases>>;
  /** "I don't know", "no idea". */
  readonly unsure: PhraseList;
  /** An earlier answer is taken back: "no wait", "I was wrong". */
  readonly corrects: PhraseList;
  readonly commands: Readonly<Record<CommandName, PhraseList>>;
  /** For "change": the words that name each field. */
  readonly fields: Readonly<Record<Field, PhraseList>>;
  readonly languageNames: Readonly<Record<Language, PhraseList>>;
  readonly facts: Readonly<Record<FactId, PhraseList>>;
}
