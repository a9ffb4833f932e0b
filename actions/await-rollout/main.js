import { main } from "../../dist/index.js";

await main("await-rollout");
