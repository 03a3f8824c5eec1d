import type { DialogContext } from 'botbuilder-dialogs';
import { FIELDS, type Field } from '../decision/index.ts';
import { APP_QUESTION, FIELD_QUESTION, PROVIDER_QUESTION } from './dialog-ids.ts';

/** What is open: a field, a step of the set-up, or nothing in particular. */
export type Open = Field | 'provider' | 'app' | 'rest';

/** Is a field open? */
export function isFieldOpen(open: Open): open is Field {
  return open !== 'provider' && open !== 'app' && open !== 'rest';
}

/** The question that the dialog on top of the stack asks. */
export function openOf(dc: DialogContext): Open {
  switch (dc.activeDialog?.id) {
    case FIELD_QUESTION: {
      const asked: unknown = dc.activeDialog.state.field;
      return FIELDS.find((field) => field === asked) ?? 'rest';
    }
    case PROVIDER_QUESTION:
      return 'provider';
    case APP_QUESTION:
      return 'app';
    default:
      return 'rest';
  }
}
