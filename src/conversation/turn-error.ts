/**
 * Why a turn could not be had.
 * - `TURN_QUEUE_FULL`: too many messages of this conversation wait already; nothing was done with this one.
 * - `TURN_TIMED_OUT`: answering took too long and was given up; nothing was saved.
 * - `TURN_SEND_TIMED_OUT`: the replies are saved, and the channel did not take them in time.
 * - `TURN_CONTENDED`: other writers kept coming first; nothing was saved.
 */
export type TurnErrorCode = 'TURN_QUEUE_FULL' | 'TURN_TIMED_OUT' | 'TURN_SEND_TIMED_OUT' | 'TURN_CONTENDED';

/** A turn could not be had; see {@link TurnErrorCode}. */
export class TurnError extends Error {
  readonly code: TurnErrorCode;

  constructor(code: TurnErrorCode) {
    super(code);
    this.name = 'TurnError';
    this.code = code;
  }
}
