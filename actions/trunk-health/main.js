import { main } from "../../dist/index.js";

await main("trunk-health");
