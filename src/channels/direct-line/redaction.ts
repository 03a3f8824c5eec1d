import { looksLikePassword } from '../../conversation/password.ts';

const PASSWORD_MASK = '••••••••';
const LOCAL_PART_MASK = '…';

/** The longest text of a person that the history keeps, in characters; the bot reads fewer (S3). */
const MAX_KEPT_TEXT = 4000;

/** The part of a mail address before the `@` (RFC 5322 section 3.4.1, without quoted forms), at most 64 characters long. */
const LOCAL_PART = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=[\p{L}\p{N}])/gu;

/**
 * What the history keeps of a person's words: everything but passwords and the personal part of mail addresses,
 * which are promised not to be stored. The page shows the kept form, so everybody sees what is kept.
 */
export function redact(text: string): string {
  if (looksLikePassword(text)) return PASSWORD_MASK;
  const kept = text.length > MAX_KEPT_TEXT ? `${text.slice(0, MAX_KEPT_TEXT)}…` : text;
  return kept.replace(LOCAL_PART, `${LOCAL_PART_MASK}@`);
}
