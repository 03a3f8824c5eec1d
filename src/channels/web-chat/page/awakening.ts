/// <reference lib="dom" />

/** How often the clock is looked at, in milliseconds. */
const LOOK_MS = 15_000;

/** A gap this long means that the machine slept past the time at which the client renews its token. */
const ASLEEP_MS = 14 * 60_000;

/** Calls back when the machine has slept so long that the token is likely to have expired meanwhile. */
export function onAwakening(callback: () => void): void {
  let seen = Date.now();
  const look = (): void => {
    const gap = Date.now() - seen;
    seen = Date.now();
    if (gap > ASLEEP_MS) callback();
  };
  setInterval(look, LOOK_MS);
  document.addEventListener('visibilitychange', look);
}
