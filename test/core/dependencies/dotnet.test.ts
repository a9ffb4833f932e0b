import { check } from "./check.ts";

check("dotnet", [
  [
    "references",
    "services/orders/src/Orders.csproj",
    '<Project Sdk="x"><!-- <ProjectReference Include="..\\gone.csproj" /> -->\n<ItemGroup><ProjectReference Include="..\\..\\..\\libs\\Money\\Money.csproj" /></ItemGroup><Import Project="../../../build/common.props" /><Import Project="$(X)/y" /></Project>',
    { reaches: ["libs/Money", "build/common.props"] },
  ],
]);
