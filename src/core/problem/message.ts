/** One row of the error catalogue. `{slot}` in either text is filled from what the user gave. */
export interface ProblemMessage {
  readonly message: string;
  readonly hint: string;
}

export type ProblemMessages = Readonly<Record<string, ProblemMessage>>;

/** The names of the `{slots}` in a template. */
export type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;
