/// <reference lib="dom" />

/** What the frame tells the site around it; the launcher waits for these words. */
export const CLOSE_MESSAGE = 'pop-or-imap:close';

/** Is the page shown inside another one? */
export function inFrame(): boolean {
  return window.parent !== window;
}

/** Where Web Chat has a use of its own for Escape: it leads out of a message, and closes the help for keyboards. */
const OWN_ESCAPE = '.webchat__basic-transcript__activity, .webchat__keyboard-help';

/** Has the button and the Escape key close the frame. Nothing is told but that, so any site may hear it. */
export function listenForClose(): void {
  const close = (): void => window.parent.postMessage(CLOSE_MESSAGE, '*');
  document.getElementById('close')?.addEventListener('click', close);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || document.activeElement?.closest(OWN_ESCAPE)) return;
    event.stopPropagation();
    close();
  };
  // On its way down, before Web Chat leads the focus from the messages to the text box.
  window.addEventListener('keydown', onKey, { capture: true });
}
