/**
 * A clock in milliseconds since the epoch that never jumps (survival list S21): the wall clock when the process
 * started, and from there the machine's monotonic time. Somebody who sets the clock a year ahead does not expire
 * every conversation by it, and none lives on because the clock went back. While a machine sleeps the time may
 * stand still, so things expire late, never early.
 */
export function steadyClock(): () => number {
  const started = Date.now() - performance.now();
  return () => Math.floor(started + performance.now());
}
