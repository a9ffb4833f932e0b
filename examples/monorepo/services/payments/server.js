import { createServer } from "node:http";
import { formatCents } from "../../libs/money/money.js";

createServer((_, response) => response.end(`To pay: ${formatCents(4_200)} EUR\n`)).listen(8080);
