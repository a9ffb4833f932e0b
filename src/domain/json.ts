/** Anything that JSON can carry: the shape of reports and of outputs that say JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };
