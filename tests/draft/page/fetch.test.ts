import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { isPublic } from "../../../src/draft/page/address.ts";
import { fetchPage } from "../../../src/draft/page/fetch.ts";
import { readPage } from "../../../src/draft/page/page.ts";
import { PUBLIC_ADDRESS, webOf } from "../../fakes/web-server.ts";

const LIMITS = { size: 10_000, time: 20_000, redirects: 3 };

test.for([
  "http://127.0.0.1/",
  "http://localhost.example/",
  "http://[::1]/",
  "http://0x7f.1/",
  "http://2130706433/",
  "http://10.0.0.8:8080/",
  "http://169.254.169.254/latest/meta-data/",
  "http://192.168.1.1/",
  "http://100.64.0.1/",
  "http://[::ffff:127.0.0.1]/",
  "http://[fd00::1]/",
  "http://[fe80::1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://[2002:7f00:1::]/",
  "http://0.0.0.0/",
])("an address inside is refused before anything is asked: %s", async (address) => {
  const network = await webOf((_, response) => response.end("secret"), {
    "localhost.example": ["127.0.0.1"],
  });
  await expect(fetchPage(address, network, LIMITS)).rejects.toThrow("found one of a private network");
  expect(network.reached).toEqual([]);
});

test("a redirect to an address inside is refused", async () => {
  const network = await webOf((_, response) =>
    response.writeHead(302, { location: "http://169.254.169.254/" }).end(),
  );
  await expect(fetchPage("http://news.example/", network, LIMITS)).rejects.toThrow(
    "found one of a private network",
  );
  expect(network.reached).toEqual([PUBLIC_ADDRESS]);
});

test("a name that has an address inside beside a public one is refused", async () => {
  const network = await webOf((_, response) => response.end(), {
    "two.example": [PUBLIC_ADDRESS, "10.0.0.1"],
  });
  await expect(fetchPage("http://two.example/", network, LIMITS)).rejects.toThrow(
    "found one of a private network",
  );
});

test("the address that was looked at is the one that is asked, whatever the name means a moment later", async () => {
  let asked = 0;
  const network = await webOf((_, response) => response.end("page"));
  const rebinding = { ...network, resolve: async () => (asked++ === 0 ? [PUBLIC_ADDRESS] : ["127.0.0.1"]) };
  await fetchPage("http://news.example/", rebinding, LIMITS);
  expect(network.reached).toEqual([PUBLIC_ADDRESS]);
  expect(asked).toBe(1);
});

test("public addresses are told from all others", () => {
  expect(["8.8.8.8", "93.184.215.14", "2606:4700::1111"].every(isPublic)).toBe(true);
  expect(
    ["198.18.0.1", "240.0.0.1", "224.0.0.1", "::", "::7f00:1", "ff02::1", "2001:db8::1", "x", ""].some(
      isPublic,
    ),
  ).toBe(false);
});

test.for(["ftp://news.example/", "file:///etc/passwd", "http://", "http://user:word@news.example/"])(
  "no page is asked for at %s",
  async (address) => {
    const network = await webOf((_, response) => response.end());
    await expect(fetchPage(address, network, LIMITS)).rejects.toThrow(/expected an address/);
    expect(network.reached).toEqual([]);
  },
);

test("redirects are followed, and end somewhere", async () => {
  const network = await webOf((request, response) => {
    if (request.url === "/there") response.setHeader("content-type", "text/html").end("here");
    else response.writeHead(301, { location: request.url === "/once" ? "/there" : "/loop" }).end();
  });
  expect((await fetchPage("http://news.example/once", network, LIMITS)).url).toBe(
    "http://news.example/there",
  );
  await expect(fetchPage("http://news.example/loop", network, LIMITS)).rejects.toThrow(
    "after at most 3 redirects",
  );
});

test.for([
  { what: "says how large it is", send: "said" },
  { what: "never ends", send: "endless" },
  { what: "is small until it is unpacked", send: "packed" },
] as const)("a page that is too large is refused where it $what", async ({ send }) => {
  const network = await webOf((_, response) => {
    if (send === "said") response.setHeader("content-length", 50 * 1024 * 1024).write("x");
    if (send === "packed")
      response.setHeader("content-encoding", "gzip").end(gzipSync("x".repeat(50 * 1024 * 1024)));
    if (send === "endless") {
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(1000)));
      };
      response.on("drain", more).on("error", () => {});
      more();
    }
  });
  await expect(fetchPage("http://news.example/", network, LIMITS)).rejects.toThrow(
    "expected a page of at most 10000 bytes, found more",
  );
});

test("a page that never comes is given up", async () => {
  const network = await webOf(() => {});
  await expect(fetchPage("http://news.example/", network, { ...LIMITS, time: 50 })).rejects.toThrow(
    "no whole answer within 0.05 seconds",
  );
});

test("a page that is cut off is not taken for the whole", async () => {
  const network = await webOf((request, response) => {
    response.setHeader("content-length", 5000).write("<p>Half");
    request.socket.destroySoon();
  });
  await expect(fetchPage("http://news.example/", network, LIMITS)).rejects.toThrow(
    /http:\/\/news\.example\/: .*(?:cut|aborted)/,
  );
});

test.for([
  { status: 404, says: "found the answer 404 Not Found" },
  { status: 403, says: "found the answer 403 Forbidden" },
  { status: 500, says: "found the answer 500" },
])("an answer $status is told", async ({ status, says }) => {
  const network = await webOf((_, response) => response.writeHead(status).end("no"));
  await expect(fetchPage("http://news.example/", network, LIMITS)).rejects.toThrow(says);
});

test("what is no page is refused by its type", async () => {
  const network = await webOf((_, response) =>
    response.setHeader("content-type", "application/pdf").end("%PDF"),
  );
  await expect(readPage("http://news.example/", network)).rejects.toThrow(
    "expected a web page or plain text, found application/pdf",
  );
});

test("a name that nobody knows is told", async () => {
  const network = await webOf((_, response) => response.end());
  await expect(fetchPage("http://nowhere.invalid/", network, LIMITS)).rejects.toThrow(
    "http://nowhere.invalid/: no such host is known",
  );
});
