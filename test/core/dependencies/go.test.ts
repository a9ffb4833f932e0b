import { check } from "./check.ts";

check("go", [
  [
    "a module",
    "services/orders/go.mod",
    'module example.com/orders // x\n\ngo 1.24\n\nrequire example.com/money v0.0.0\nrequire (\n\t"example.com/a" v1.0.0 // indirect\n)\nreplace example.com/money => ../../libs/money\nreplace (\n\texample.com/b v1.0.0 => example.com/c v1.0.0\n)\n',
    {
      provides: ["go:example.com/orders"],
      needs: ["go:example.com/money", "go:example.com/a"],
      reaches: ["libs/money"],
    },
  ],
  [
    "a workspace",
    "go.work",
    "go 1.24\nuse (\n  ./services/orders\n  ./libs/money\n)\nuse ./x\n",
    { members: ["services/orders", "libs/money", "x"] },
  ],
]);
