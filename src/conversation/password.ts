/** The word for a password in the languages that the bot speaks, followed by something that could be one. */
const NAMED =
  /(?:password|passwort|kennwort|mot de passe|mdp|contrase[nñ]a|clave|senha|palavra-passe|wachtwoord|parola d'ordine|passwd|pwd)\s{0,3}(?:is|ist|est|es|é|è|e|:|=|lautet)\s{0,3}\S{4,100}/iu;

const MIN_LENGTH = 8;
const MAX_LENGTH = 64;

/** One word of mixed letters, digits and signs, such as nobody uses in a sentence. */
function looksMade(word: string): boolean {
  if (word.length < MIN_LENGTH || word.length > MAX_LENGTH || word.includes('@') || word.includes('://'))
    return false;
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[!#$%^&*+=?<>~|\\]/].filter((kind) => kind.test(word));
  return classes.length >= 3 && /\p{Nd}/u.test(word) && /^[\x21-\x7e]+$/.test(word);
}

/**
 * Does a message look as if it held a password? Nobody here ever asks for one (U48, U112); when somebody sends one
 * all the same, it is not kept and the person is told. Better once too often than once too seldom.
 */
export function looksLikePassword(text: string): boolean {
  return NAMED.test(text) || text.split(/\s/).some(looksMade);
}
