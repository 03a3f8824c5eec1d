/// <reference lib="dom" />

/** What the frame tells the site around it; the launcher waits for these words. */
export const CLOSE_MESSAGE = 'pop-or-imap:close';

/** Is the page shown inside another one? */
export function inFrame(): boolean {
  return window.parent !== window;
}

/** Has the button and the Escape key close the frame. Nothing is told but that, so any site may hear it. */
export function listenForClose(): void {
  const close = (): void => window.parent.postMessage(CLOSE_MESSAGE, '*');
  document.getElementById('close')?.addEventListener('click', close);
  window.addEventListener('keydown', (event) => {
    // Web Chat uses Escape to leave a message; then it is not meant for the frame.
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  });
}
