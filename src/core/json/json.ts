/** Anything that JSON can carry: the shape of reports and of outputs that say JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object; a member that is undefined is left out. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}
