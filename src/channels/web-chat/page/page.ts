/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { PageSettings } from '../page-settings.ts';
import { applyColor } from './accent.ts';
import { startChat } from './chat.ts';
import { focusFirstQuestion, moveFocusAfterPress } from './focus.ts';
import { inFrame, listenForClose } from './frame.ts';

// Read at once: the browser hides it from scripts that ask later.
const nonce = document.currentScript instanceof HTMLScriptElement ? document.currentScript.nonce : '';

const settings = JSON.parse(document.getElementById('settings')?.textContent ?? '{}') as PageSettings;
const chat = document.getElementById('chat');
const status = document.getElementById('status');

if (settings.color) applyColor(document.documentElement, settings.color);
if (chat && status) {
  moveFocusAfterPress(chat);
  if (inFrame()) {
    listenForClose();
    focusFirstQuestion(chat);
  }
  startChat({ settings, nonce, element: chat, status });
}
