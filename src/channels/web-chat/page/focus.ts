/// <reference lib="dom" />

/** Nothing more is drawn for this long, in milliseconds: the answer is there. */
const SETTLED_MS = 200;

/** No answer comes any more after this time, in milliseconds. */
const PATIENCE_MS = 15_000;

/** A click that no pointer made has no count (UI Events, `detail`). */
const BY_KEYBOARD = 0;

const ACTIVITY = '.webchat__basic-transcript__activity';
const TRANSCRIPT = '.webchat__basic-transcript';
const SCROLLER = '.webchat__basic-transcript__scrollable';
const WORDS = '.webchat__text-content';
const CARD = '.ac-adaptiveCard';
const BUTTON = '.ac-pushButton';

/**
 * After a press on a card's button, Web Chat leaves the focus there, and the keys go round in that card. Here it
 * moves on to the next question, so that a keyboard needs one key a question. With a long answer that a keyboard
 * asked for, it goes to the messages as a whole, so that the answer is read from its beginning. Whoever has put the
 * focus elsewhere meanwhile keeps it there.
 */
export function moveFocusAfterPress(chat: HTMLElement): void {
  const onClick = ({ target, detail }: MouseEvent): void => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>(BUTTON) : null;
    if (!pressed) return;
    const before = chat.querySelectorAll(ACTIVITY).length;
    whenDrawn(chat, before, () => {
      if (document.activeElement === pressed || document.activeElement === document.body) {
        focusAnswer(chat, before, detail === BY_KEYBOARD);
      }
    });
  };
  // On its way down: the card lets no click come up again.
  chat.addEventListener('click', onClick, { capture: true });
}

/** Puts the focus on the first question once it is drawn, unless somebody has put it elsewhere. */
export function focusFirstQuestion(chat: HTMLElement): void {
  whenDrawn(chat, 0, () => {
    if (document.activeElement === document.body) focusAnswer(chat, 0, false);
  });
}

/** Calls back once there are more messages than before and nothing more is being drawn. */
function whenDrawn(chat: HTMLElement, before: number, callback: () => void): void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(patience);
  };
  const observer = new MutationObserver(() => {
    if (chat.querySelectorAll(ACTIVITY).length <= before) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      stop();
      callback();
    }, SETTLED_MS);
  });
  const patience = setTimeout(stop, PATIENCE_MS);
  observer.observe(chat, { childList: true, subtree: true });
}

function focusAnswer(chat: HTMLElement, before: number, byKeyboard: boolean): void {
  const answer = [...chat.querySelectorAll<HTMLElement>(ACTIVITY)].slice(before);
  const button = [...chat.querySelectorAll(CARD)].at(-1)?.querySelector<HTMLElement>(BUTTON);
  const [first] = answer;
  const height = chat.querySelector(SCROLLER)?.clientHeight ?? 0;
  const isShort =
    first && button && button.getBoundingClientRect().bottom - first.getBoundingClientRect().top < height;
  if (isShort) {
    describe(button, answer.at(-1)?.querySelector(WORDS));
    button.focus({ preventScroll: true });
  } else if (byKeyboard) chat.querySelector<HTMLElement>(TRANSCRIPT)?.focus({ preventScroll: true });
}

let described = 0;

/** A screen reader breaks off what it is reading when the focus moves, so the button says the question as well. */
function describe(button: HTMLElement, words: Element | null | undefined): void {
  if (!words) return;
  if (!words.id) {
    described += 1;
    words.id = `words-${described}`;
  }
  button.setAttribute('aria-describedby', words.id);
}
