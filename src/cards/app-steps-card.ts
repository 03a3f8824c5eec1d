import type { Protocol } from '../decision/index.ts';
import type { Phrases } from '../phrases/index.ts';
import { type AppSupport, type MailApp, MOVES, type MoveId, POP_ONLY_NOTES } from '../providers/index.ts';
import type { Button } from './block.ts';
import type { CardMessage } from './card-message.ts';
import { infoCard } from './info-card.ts';
import { PROTOCOL_NAMES } from './protocol-names.ts';

/** Where the settings are typed in one mail app, and for POP the switch to look at before the first fetch. */
export function appStepsCard(input: {
  readonly phrases: Phrases;
  readonly app: MailApp;
  readonly protocol: Protocol;
  readonly support: AppSupport;
  readonly buttons: readonly Button[];
}): CardMessage {
  const { phrases, app, protocol, support } = input;
  const works = support.kind === 'yes' || support.kind === 'unconfirmed';
  return infoCard({
    phrases,
    lead: phrases.say('setup.steps-title', { app: app.name }),
    paragraphs: [
      ...supportLines(phrases, app, protocol, support),
      ...(works ? pathLines(phrases, app, protocol) : []),
      ...(works && protocol === 'pop' ? leaveLines(phrases, app) : []),
      ...notesFor(app, protocol).map((note) => phrases.say(`app.note.${note}`)),
      ...(works ? [phrases.say('setup.done')] : []),
    ],
    buttons: input.buttons,
  });
}

const notesFor = (app: MailApp, protocol: Protocol) =>
  app.notes.filter((note) => protocol === 'pop' || !(POP_ONLY_NOTES as readonly string[]).includes(note));

function supportLines(phrases: Phrases, app: MailApp, protocol: Protocol, support: AppSupport): string[] {
  const lines = [
    phrases.say(`app.support.${support.kind}`, {
      app: app.name,
      protocol: PROTOCOL_NAMES[protocol],
      on: support.kind === 'ended' ? support.on : '',
    }),
  ];
  if (support.kind === 'no-oauth-for-protocol' && support.nativeAccount) {
    lines.push(phrases.say('app.support.native-account-too', { app: app.name }));
  }
  if ('instead' in support && support.instead.length > 0) {
    lines.push(phrases.say('setup.instead', { apps: phrases.list(support.instead.map(({ name }) => name)) }));
  }
  return lines;
}

function pathLines(phrases: Phrases, app: MailApp, protocol: Protocol): string[] {
  const { path } = app[protocol];
  return path === null ? [] : [phrases.say('setup.steps-path', { path }), phrases.say('setup.steps-version')];
}

/** The most important switch of all: apps differ in what they do with the mail on the server at first. */
function leaveLines(phrases: Phrases, app: MailApp): string[] {
  if (!app.leave) return [];
  const { default: byDefault, days, where } = app.leave;
  return [
    `**${phrases.say('setup.before-pop')}**`,
    phrases.say(`app.leave.${byDefault}`, { app: app.name, days: days ?? 0 }),
    ...(where === '' ? [] : [phrases.say('setup.leave-switch', { path: where })]),
  ];
}

/** The steps of one way of moving mail, in their order. */
export function moveCard(phrases: Phrases, move: MoveId): CardMessage {
  return infoCard({
    phrases,
    lead: phrases.say(`move.${move}`),
    paragraphs: MOVES[move].map((step, index) => `${index + 1}. ${phrases.say(`move.step.${step}`)}`),
    buttons: [],
  });
}
