/// <reference lib="dom" />

const NAME = 'pop-or-imap.resume';

let here: string | undefined;

/** What brings this browser back into its conversation, if anything. */
export function remembered(): string | undefined {
  try {
    return localStorage.getItem(NAME) ?? here;
  } catch {
    // A browser may keep nothing for a page in a frame; the conversation then lasts as long as the page.
    return here;
  }
}

/** Keeps it for the next time that the page is opened. */
export function remember(resume: string): void {
  here = resume;
  try {
    localStorage.setItem(NAME, resume);
  } catch {
    // See above.
  }
}
