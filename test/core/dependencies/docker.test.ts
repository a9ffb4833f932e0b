import { check } from "./check.ts";

check("docker", [
  [
    "what it copies",
    "services/orders/Dockerfile",
    'FROM x AS b\nCOPY go.mod go.sum ./\nCOPY --chown=1 libs/money \\\n  /src/money\nCOPY ["libs/a b", "/x"]\nCOPY --from=b /bin /bin\nADD libs/*/go.mod $X/y /z/\nCOPY . .\ncopy https://x.example/y /y\n',
    {
      reaches: [
        "go.mod",
        "services/orders/go.mod",
        "go.sum",
        "services/orders/go.sum",
        "libs/money",
        "services/orders/libs/money",
        "libs/a b",
        "services/orders/libs/a b",
        "libs",
        "services/orders/libs",
      ],
    },
  ],
]);
