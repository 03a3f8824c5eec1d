import type { Dialog } from 'botbuilder-dialogs';
import { FieldQuestion } from './field-question.ts';
import { createFollowUpsDialog, createInterviewDialog } from './interview-dialog.ts';
import { createMainDialog } from './main-dialog.ts';
import { RestPrompt } from './rest-prompt.ts';
import { AppQuestion, createSetUpDialog, ProviderQuestion } from './set-up-dialog.ts';

/** Every dialog of the conversation. */
export function createDialogs(): readonly Dialog[] {
  return [
    createMainDialog(),
    createInterviewDialog(),
    createFollowUpsDialog(),
    createSetUpDialog(),
    new FieldQuestion(),
    new ProviderQuestion(),
    new AppQuestion(),
    new RestPrompt(),
  ];
}
