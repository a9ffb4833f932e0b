import { check } from "./check.ts";

check("python", [
  [
    "uv",
    "services/orders/pyproject.toml",
    '[project]\nname = "Acme_Orders"\ndependencies = ["acme.money>=1", "httpx[http2]"]\n[project.optional-dependencies]\nx = ["a"]\n[dependency-groups]\ndev = ["pytest"]\n[tool.uv.sources]\nacme-money = { workspace = true }\nlocal = { path = "../local" }\n',
    {
      provides: ["python:acme-orders"],
      needs: ["python:acme-money", "python:httpx", "python:a", "python:pytest"],
      reaches: ["services/local"],
    },
  ],
  [
    "a uv workspace",
    "pyproject.toml",
    '[tool.uv.workspace]\nmembers = ["packages/*"]\nexclude = ["packages/x"]\n',
    { members: ["packages/*", "!packages/x"] },
  ],
  [
    "Poetry",
    "a/pyproject.toml",
    '[tool.poetry]\nname = "a"\n[tool.poetry.dependencies]\npython = "^3.12"\nmoney = { path = "../money", develop = true }\n[tool.poetry.group.dev.dependencies]\npytest = "*"\n',
    { provides: ["python:a"], needs: ["python:python", "python:money", "python:pytest"], reaches: ["money"] },
  ],
]);
