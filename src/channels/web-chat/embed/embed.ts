/// <reference lib="dom" />
import { CLOSE_MESSAGE } from '../page/frame.ts';
import { drawLauncher } from './launcher.ts';
import { readWishes } from './wishes.ts';

/** Words per language, which the server puts in front of this script. */
declare const popOrImapWords: Readonly<
  Record<string, { readonly open: string; readonly close: string; readonly title: string }>
>;

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const wishes = readWishes(script, popOrImapWords);
  const start = (): void => drawLauncher(wishes, CLOSE_MESSAGE);
  if (document.body) start();
  else document.addEventListener('DOMContentLoaded', start);
}
