/** The ids of the dialogs, so that routing and dialogs name them alike. */
export const MAIN_DIALOG = 'main';
export const INTERVIEW = 'interview';
export const FOLLOW_UPS = 'follow-ups';
export const SET_UP = 'set-up';
export const FIELD_QUESTION = 'field-question';
export const PROVIDER_QUESTION = 'provider-question';
export const APP_QUESTION = 'app-question';
export const REST_PROMPT = 'rest';
