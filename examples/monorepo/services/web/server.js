import { createServer } from "node:http";

createServer((_, response) => response.end("<h1>Shop</h1>\n")).listen(8080);
