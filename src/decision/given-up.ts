import type { GivenUp, LosableWish, PointId, Protocol, RemedyId } from './advice.ts';
import { type Answers, type AnswerValue, FIELDS, type Field } from './answers.ts';

interface Loss {
  readonly point: PointId;
  readonly remedies: readonly RemedyId[];
}

/** The wishes that a protocol does not grant, and what helps. */
const LOSSES: Readonly<Record<Protocol, { readonly [W in LosableWish]?: Loss }>> = {
  imap: {
    'save-server-space': {
      point: 'imap-uses-server-space',
      remedies: ['archive-locally', 'delete-big-attachments', 'bigger-plan'],
    },
    'local-folders': { point: 'pop-on-your-device', remedies: ['local-folders-beside-imap'] },
    'needs-offline': { point: 'pop-works-offline', remedies: ['keep-offline-copies'] },
    'huge-folders': {
      point: 'imap-slow-huge-folders',
      remedies: ['yearly-archive-folders', 'limit-offline-age'],
    },
  },
  pop: {
    several: { point: 'pop-not-synced', remedies: ['leave-copy-on-server', 'read-in-webmail'] },
    shared: { point: 'pop-not-synced', remedies: ['leave-copy-on-server', 'shared-mailbox-or-delegation'] },
    'sync-folders': { point: 'pop-local-folders-only-here', remedies: ['read-in-webmail'] },
    'may-switch': { point: 'pop-hard-to-move', remedies: ['export-before-moving'] },
  },
};

/** What this answer asks for and `protocol` does not give, or `null` when nothing is lost. */
export function lossOf(field: Field, value: AnswerValue, protocol: Protocol): GivenUp | null {
  const wish = value as LosableWish;
  const loss = LOSSES[protocol][wish];
  return loss ? { field, value: wish, ...loss } : null;
}

/** Everything that these answers ask for and `protocol` does not give, in the order of the fields. */
export function givenUp(answers: Answers, protocol: Protocol): readonly GivenUp[] {
  return FIELDS.flatMap((field) => {
    const value = answers[field];
    return (value && lossOf(field, value, protocol)) ?? [];
  });
}
