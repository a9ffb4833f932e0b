import { check } from "./check.ts";

check("maven", [
  [
    "modules",
    "pom.xml",
    "<project><artifactId>all</artifactId><modules><module>services/orders</module><!--<module>x</module>--></modules></project>",
    { provides: ["maven:all"], members: ["services/orders"] },
  ],
  [
    "a module",
    "services/orders/pom.xml",
    "<project>\n<parent><artifactId>all</artifactId><relativePath>../../pom.xml</relativePath></parent>\n<artifactId> orders </artifactId>\n<dependencies><dependency><groupId>a</groupId><artifactId>money</artifactId></dependency></dependencies></project>",
    { provides: ["maven:orders"], needs: ["maven:money"], reaches: ["pom.xml"] },
  ],
  [
    "a parent of its own",
    "a/pom.xml",
    "<project><parent><relativePath/></parent><artifactId>a</artifactId></project>",
    { provides: ["maven:a"] },
  ],
  [
    "the usual parent",
    "a/b/pom.xml",
    "<project><parent><artifactId>a</artifactId></parent><artifactId>b</artifactId></project>",
    { provides: ["maven:b"], reaches: ["a/pom.xml"] },
  ],
]);
