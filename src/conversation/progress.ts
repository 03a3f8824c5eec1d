/** Told how conversations go, so that an operator sees where people leave. Ids only, nothing of the person. */
export interface Progress {
  /** Somebody's conversation began. */
  started(channel: string, language: string): void;
  asked(question: string): void;
  answered(question: string): void;
  /** Advice was given. */
  finished(protocol: string, language: string): void;
}
