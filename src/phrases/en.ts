/**
 * Every word that the bot says in English. Sentences are ICU MessageFormat: `{name}` is filled in, `{n, plural, …}`
 * chooses by number. Keys stay the same in every language; only what stands to the right of them is translated.
 * Style: short sentences, plain words, one idea a message, no jargon without a word of explanation.
 */
export const en = {
  // ── Answers ────────────────────────────────────────────────────────────────
  'answer.devices.one': 'One device',
  'answer.devices.several': 'Several devices',
  'answer.sharing.only-me': 'Only me',
  'answer.sharing.shared': 'Others too',
  'answer.storage.save-server-space': 'Keep the server small',
  'answer.storage.server-space-ok': 'Mail may stay there',
  'answer.folders.sync-folders': 'The same everywhere',
  'answer.folders.local-folders': 'Only on my device',
  'answer.offline.needs-offline': 'Yes, all of it',
  'answer.offline.online-ok': 'No need',
  'answer.volume.huge-folders': 'Yes, very many',
  'answer.volume.normal': 'No, normal',
  'answer.moving.may-switch': 'Yes, perhaps',
  'answer.moving.staying': 'No, I stay',
  // ── Cards ──────────────────────────────────────────────────────────────────
};
