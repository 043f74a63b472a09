/** Which addresses of the internet a page may be fetched from: public ones only, so that nobody reads what is inside. */
import { BlockList, isIP, isIPv6 } from "node:net";

/** Networks that are no part of the public internet (IANA's special-purpose registries, as of 2026). */
const PRIVATE_V4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];

/** Of the public half of IPv6: tunnels that end at an address of IPv4, documentation, benchmarks. */
const PRIVATE_V6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const refused = listOf([...PRIVATE_V4, ...PRIVATE_V6]);
/** All that is given out for the public internet; loopback, links, mapped addresses of IPv4 and the rest are not in it. */
const globalV6 = listOf(["2000::/3"]);

/** True for an address of the public internet. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 0) return false;
  if (!isIPv6(address)) return !refused.check(address, "ipv4");
  return globalV6.check(address, "ipv6") && !refused.check(address, "ipv6");
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits = ""] = network.split("/");
    list.addSubnet(address, Number(bits), address.includes(":") ? "ipv6" : "ipv4");
  }
  return list;
}
