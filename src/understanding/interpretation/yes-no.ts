import type { AnswerValue, Field } from '../../decision/index.ts';

/** What "yes" answers to each question; the other questions cannot be answered so. */
export const YES: Partial<Record<Field, AnswerValue>> = {
  sharing: 'shared',
  folders: 'sync-folders',
  offline: 'needs-offline',
  volume: 'huge-folders',
  moving: 'may-switch',
};
/** What "no" answers to each question. */
export const NO: Partial<Record<Field, AnswerValue>> = {
  sharing: 'only-me',
  folders: 'local-folders',
  offline: 'online-ok',
  volume: 'normal',
  moving: 'staying',
};
