import fc from "fast-check";
import { isStress } from "./effort.ts";

/** The same cases in every `npm cit`, so that it is red for a change and not by luck; `npm run test:stress` looks for new ones. */
if (!isStress) fc.configureGlobal({ seed: 20_261_130 });
