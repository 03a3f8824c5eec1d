import type { AnswerValue } from '../../decision/index.ts';
import { clauseHas, type Evidence, longestOf, partHas, type Scene } from './scene.ts';

/** From this share of the space on, a mailbox counts as nearly full; below the other one there is room. */
const NEARLY_FULL = 0.75;
const ROOMY = 0.65;
/** Messages in one folder from which some apps become slow, and below which none does. */
const MANY_MESSAGES = 10_000;
const FEW_MESSAGES = 5_000;

/** Reads used and total space ("2 GB of 50", "98 %"), which are amounts and never the number of an option. */
export function readSpace(scene: Scene): Evidence | null {
  const numbers = scene.words.flatMap((word, at) =>
    word.kind === 'number' ? [{ value: word.value ?? 0, at }] : [],
  );
  const percent = numbers.find(({ at }) => scene.classAt('percent', at + 1) !== null);
  if (percent && (scene.asked === 'storage' || partHas(scene, 'space', percent.at))) {
    const used = clauseHas(scene, 'free', percent.at) ? 1 - percent.value / 100 : percent.value / 100;
    return spaceEvidence(used, percent.at);
  }
  const unit = longestOf(scene, ['gigabyte'])[0];
  if (unit === undefined || partHasDevice(scene, unit.start)) return null;
  if (scene.asked !== 'storage' && longestOf(scene, ['space', 'used', 'free']).length === 0) return null;
  const isBefore = (at: number) => (scene.parts[at] ?? 0) < (scene.parts[unit.start] ?? 0);
  // "Ten mails", "six of us".
  const isOfOthers = (at: number) =>
    ['message', 'mailbox', 'person', 'group', 'time'].some((name) => scene.classAt(name, at + 1) !== null) ||
    scene.classAt('we', at + 2) !== null;
  const amounts = numbers.filter(({ at }) => !isBefore(at) && !isOfOthers(at));
  const [one, other] = amounts.map(({ value, at }) => ({ value: value * scaleAt(scene, at, amounts), at }));
  if (!one || !other) return null;
  const [part, whole] = one.value < other.value ? [one, other] : [other, one];
  if (whole.value === 0) return null;
  const isFree = clauseHas(scene, 'free', part.at) && !clauseHas(scene, 'used', part.at);
  return spaceEvidence(isFree ? 1 - part.value / whole.value : part.value / whole.value, part.at);
}

/** "800 MB of 1 GB" are compared in one unit; a number without any ("980 of 1000 MB") has that of the other. */
const SCALES: Readonly<Record<string, number>> = { mb: 0.001, tb: 1000, terabyte: 1000 };

function scaleAt(scene: Scene, at: number, all: readonly { readonly at: number }[]): number {
  const hasUnit = (place: number) => scene.classAt('gigabyte', place + 1) !== null;
  if (!all.every((one) => hasUnit(one.at))) return 1;
  return SCALES[scene.words[at + 1]?.text ?? ''] ?? 1;
}

/** "My phone has 128 GB" tells of the phone. */
const partHasDevice = (scene: Scene, at: number): boolean =>
  ['phone', 'tablet', 'laptop', 'computer'].some((name) => partHas(scene, name, at));

function spaceEvidence(used: number, at: number): Evidence | null {
  const value = used >= NEARLY_FULL ? 'save-server-space' : used <= ROOMY ? 'server-space-ok' : null;
  return value === null ? null : { field: 'storage', value, start: at, end: at + 1, weight: 4 };
}

/** Reads a number of messages ("60,000 mails in my inbox"). */
export function readVolume(scene: Scene): Evidence | null {
  let most = -1;
  for (let at = 0; at < scene.words.length; at += 1) {
    const word = scene.words[at];
    if (word?.kind !== 'number' || !countsMessages(scene, at)) continue;
    if ((word.value ?? 0) > (scene.words[most]?.value ?? -1)) most = at;
  }
  const value = most < 0 ? null : volumeOf(scene.words[most]?.value ?? 0);
  return value === null ? null : { field: 'volume', value, start: most, end: most + 1, weight: 2 };
}

const NOT_MESSAGES = [
  'gigabyte',
  'percent',
  'time',
  'phone',
  'tablet',
  'laptop',
  'computer',
  'device',
  'plural',
  'group',
  'person',
];

function countsMessages(scene: Scene, at: number): boolean {
  const next = scene.words.findIndex(
    (word, index) => index > at && word.kind === 'word' && scene.classAt('filler', index) === null,
  );
  const isNear = next >= 0 && next - at <= 3 && scene.parts[next] === scene.parts[at];
  if (isNear && NOT_MESSAGES.some((name) => scene.classAt(name, next) !== null)) return false;
  const value = scene.words[at]?.value ?? 0;
  if (isYear(scene.words[at]?.text ?? '') && !(isNear && scene.classAt('message', next) !== null))
    return false;
  if (isNear && scene.classAt('message', next) !== null)
    return scene.asked === 'volume' || value >= FEW_MESSAGES;
  if (scene.asked === 'volume') return value > 2;
  if (value >= 1000 && (partHas(scene, 'message', at) || partHas(scene, 'folder', at))) return true;
  return value >= MANY_MESSAGES && isAfterthought(scene, at);
}

/** "All my mails are in one folder, surely 30,000": a great number that ends its part, after one that names messages. */
function isAfterthought(scene: Scene, at: number): boolean {
  const part = scene.parts[at] ?? 0;
  const strange = scene.words.flatMap((word, other) =>
    scene.parts[other] === part && word.kind === 'word' && scene.classAt('filler', other) === null
      ? [other]
      : [],
  );
  const before = scene.parts.indexOf(part - 1);
  const namesMessages =
    before >= 0 && (partHas(scene, 'message', before) || partHas(scene, 'folder', before));
  return namesMessages && strange.length <= 1 && strange.every((other) => other < at);
}

const isYear = (digits: string): boolean => digits.length === 4 && digits >= '1980' && digits <= '2099';

const volumeOf = (messages: number): AnswerValue | null =>
  messages >= MANY_MESSAGES ? 'huge-folders' : messages <= FEW_MESSAGES ? 'normal' : null;
