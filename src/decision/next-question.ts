import { type Answers, CORE_FIELDS, type Field } from './answers.ts';
import { decide } from './decide.ts';

/**
 * The question to ask next, or `null` when the advice is due. A field in `asked` is not asked again: the person does
 * not know.
 *
 * The core comes first. Then a follow-up is asked only if some value of it would change protocol, strength or a
 * remedy, that is, only if it is `pending`. Being pending is not enough where the advice is already `clear`: there a
 * follow-up that could merely weaken it to a leaning, or add a remedy, is left to the person to bring up, and only
 * one that could turn the protocol is asked. So several devices, one person and enough space on the server is advice
 * after three answers, while one device and one person is still asked about folders, because a wish to have them the
 * same everywhere turns POP into IMAP.
 */
export function nextQuestion(answers: Answers, asked: readonly Field[]): Field | null {
  const isOpen = (field: Field) => answers[field] === undefined && !asked.includes(field);
  const core = CORE_FIELDS.find(isOpen);
  if (core) return core;
  const { strength, pending, changes } = decide(answers);
  const isDue = (field: Field) => strength !== 'clear' || changes.some((change) => change.field === field);
  return pending.find((field) => isOpen(field) && isDue(field)) ?? null;
}
