import type { IncomingActivity } from './incoming-activity.ts';

const mentionText = (entity: Record<string, unknown>): { id: string; text: string } | null => {
  const { type, mentioned, text } = entity;
  if (type !== 'mention' || typeof text !== 'string' || typeof mentioned !== 'object' || mentioned === null)
    return null;
  const id = (mentioned as Record<string, unknown>).id;
  return typeof id === 'string' && text !== '' ? { id, text } : null;
};

/** Is the bot itself mentioned? Found through the entities, because names in the text can be anything (U80). */
export function mentionsBot(activity: IncomingActivity): boolean {
  return (activity.entities ?? []).some((entity) => mentionText(entity)?.id === activity.recipient?.id);
}

/**
 * The words of a message: the bot's own mention taken out, other people's kept as their names (U80, U82), channel
 * markup and the odd spaces of Teams made plain (U81). Empty when the message has no text (U83).
 */
export function messageText(activity: IncomingActivity): string {
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    const mention = mentionText(entity);
    if (mention)
      text = text.replaceAll(mention.text, mention.id === activity.recipient?.id ? ' ' : plain(mention.text));
  }
  return plain(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
}

/** Tags, the few entities that channels produce, and characters that are there but cannot be seen. */
function plain(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/[\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ' ');
}
