import { expect, test } from "vitest";
import { readTree } from "../tree.ts";
import { disagreements } from "./agree.ts";

const tree = readTree();

test("Dockerfile, compose file, proxy and configuration agree", () => {
  expect(disagreements(tree)).toEqual([]);
});

const DOCKERFILE = "docker/Dockerfile";
const COMPOSE = "docker/compose.yaml";

/** Each rule, broken: what is written in place of what, and what is said of it. */
const BREAKS: readonly (readonly [path: string, from: string, to: string, says: string])[] = [
  [
    DOCKERFILE,
    "COPY data ./data",
    "COPY data ./data\nCOPY nowhere ./nowhere",
    "copies nowhere, which is not there",
  ],
  [
    DOCKERFILE,
    "COPY data ./data",
    "COPY docs ./docs",
    "copies docs, which Dockerfile.dockerignore leaves out",
  ],
  [DOCKERFILE, "COPY locales ./locales\n", "", "leaves out locales, which is read"],
  [
    DOCKERFILE,
    "FROM node:26-slim\n",
    "FROM node:latest\n",
    "expected the base node:26-slim, found node:latest",
  ],
  ["package.json", '"node": ">=26"', '"node": ">=28"', "expected the base node:28-slim, found node:26-slim"],
  [DOCKERFILE, "USER node\n", "", "runs as root"],
  [DOCKERFILE, "USER node", "USER 0:0", "runs as root"],
  [DOCKERFILE, 'CMD ["start"]', "CMD start", "CMD is not there in exec form"],
  [DOCKERFILE, 'ENTRYPOINT ["node"', 'ENTRYPOINT sh -c "node', "ENTRYPOINT is not there in exec form"],
  [DOCKERFILE, "COPY data", "ADD data", "ADD may fetch and unpack"],
  [DOCKERFILE, "PORT=3000", "PORT=3000 TELEGRAM_TOKEN=1:x", "TELEGRAM_TOKEN holds a secret in the image"],
  [DOCKERFILE, "npm ci --omit=dev", "npm ci", "installs other than by npm ci"],
  [DOCKERFILE, "HOST=", "HOTS=", "sets HOTS, which is no variable of sanad"],
  [DOCKERFILE, "EXPOSE 3000", "EXPOSE 3001", "exposes 3001, and sanad listens on 3000"],
  [DOCKERFILE, "/live`", "/alive`", "HEALTHCHECK asks for none of"],
  [DOCKERFILE, '"--permission", ', "", "runs without Node's permission model"],
  [DOCKERFILE, "read=/app", "read=/application", "may not read /app"],
  [DOCKERFILE, "read=/run/secrets", "read=/", "may not read /run/secrets"],
  [DOCKERFILE, "read=/run/secrets", "read=*", "may read *"],
  [DOCKERFILE, "write=/var/lib/sanad", "write=/app", "may write /app, and its volume is /var/lib/sanad"],
  [DOCKERFILE, ', "--allow-fs-write=/app/compiled"', "", "does not read what is compiled in /app/compiled"],
  [DOCKERFILE, "chmod -R a=rX compiled", "true", "leaves /app/compiled to be written"],
  [DOCKERFILE, '"--allow-net"', '"--allow-net", "--allow-child-process"', "has --allow-child-process"],
  [
    DOCKERFILE,
    "sqlite:/var/lib/sanad/",
    "sqlite:/tmp/",
    "keeps its store in /tmp, and its volume is /var/lib/sanad",
  ],
  [COMPOSE, "DEFAULT_STORY:", "DEFAULT_TALE:", "sanad: sets DEFAULT_TALE, which is no variable of sanad"],
  [
    COMPOSE,
    "DISCORD_TOKEN_FILE: /run/secrets/discord_token",
    "DISCORD_TOKEN: x",
    "sanad: DISCORD_TOKEN is no file",
  ],
  [COMPOSE, "/run/secrets/discord_token", "/run/discord", "DISCORD_TOKEN_FILE is no secret of its"],
  [
    COMPOSE,
    "secrets: [discord_token, telegram_token]",
    "secrets: [discord_token]",
    "nobody uses the secret telegram_token",
  ],
  [COMPOSE, "\n  telegram_token:\n", "\n  other:\n", "the secret telegram_token is nowhere"],
  [COMPOSE, "3000:3000", "3000:8080", "sanad: publishes 127.0.0.1:3000:8080, and sanad listens on 3000"],
  [COMPOSE, "store:/var/lib/sanad", "store:/app/var", "sanad: its store is in no volume"],
  [COMPOSE, "store:/var/lib/sanad", "stores:/var/lib/sanad", "sanad: mounts stores, which is no volume"],
  [COMPOSE, "/app/data:ro", "/data:ro", "sanad: mounts no stories where sanad reads them"],
  [COMPOSE, "read_only: true", "read_only: false", "sanad: its root file system can be written"],
  [COMPOSE, "cap_drop: [ALL]", "cap_drop: []", "sanad: keeps capabilities"],
  [COMPOSE, "no-new-privileges:true", "no-new-privileges:false", "sanad: may gain privileges"],
  [COMPOSE, "redis:8-alpine", "redis", "redis: the image redis has no version"],
  [COMPOSE, "caddy:2.11-alpine", "caddy:latest", "proxy: the image caddy:latest has no version"],
  [COMPOSE, "    profiles: [scale]\n", "", "starts sanad,replica by default, and should sanad"],
  [COMPOSE, "docker/Dockerfile", "Dockerfile", "sanad: is built from Dockerfile"],
  ["docker/Caddyfile", "handle {", "route {", "has to pass on and to refuse in a handle each"],
  ["docker/Caddyfile", "replica 3000", "copy 3001", "passes on to copy, which is no service"],
  ["docker/Caddyfile", "replica 3000", "replica 3001", "passes on to port 3001"],
  ["docker/Caddyfile", "/discord/interactions", "/discord", "does not pass on /discord/interactions"],
  [COMPOSE, "}/telegram\n", "}/hook\n", "passes on /telegram, which nobody serves"],
];

test.for(BREAKS)("notices in %s: %s → %s", ([path, from, to, says]) => {
  const text = tree.get(path) ?? "";
  expect(text).toContain(from);
  const changed = new Map(tree).set(
    path,
    text.replace(from, () => to),
  );
  expect(disagreements(changed).join("\n")).toContain(says);
});
