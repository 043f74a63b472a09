/** Discord's gateway: one session a shard, which outlives its connection and can be resumed by another. */
import { EventEmitter } from "node:events";
import type { Server } from "node:http";
import { GatewayDispatchEvents, GatewayOpcodes } from "discord-api-types/v10";
import { type WebSocket, WebSocketServer } from "ws";

const GUILD = {
  id: "2000000000000000001",
  name: "Newsroom",
  channels: [],
  threads: [],
  members: [],
  roles: [],
  emojis: [],
  stickers: [],
};

/** `sent`: every event in order; the place of one in it, from 1 on, is its sequence. */
type Session = { readonly id: string; socket: WebSocket | undefined; readonly sent: object[] };

type Account = {
  readonly token: string;
  readonly application: string;
  readonly user: object;
  /** Takes what a client must not do and does. */
  readonly faults: string[];
};

/** Tells of each identify, resume and heartbeat once it has answered it. */
export class FakeGateway extends EventEmitter<{ identify: []; resume: []; heartbeat: [] }> {
  /** How many connections Discord recommends. */
  shards = 1;
  /** In milliseconds. */
  heartbeatInterval = 41_250;
  /** Whether heartbeats are left unanswered, as over a line that is dead. */
  isSilent = false;
  /** How many connections are broken as soon as they are open, as while Discord is down. */
  outages = 0;
  /** Whether a resumed session gets all its events once more, and not only those it missed. */
  replaysAll = false;

  readonly #account: Account;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<number, Session>();
  #identified = 0;

  constructor(server: Server, account: Account) {
    super();
    this.#account = account;
    this.#server = new WebSocketServer({ server });
    this.#server.on("connection", (socket) => this.#greet(socket));
  }

  get url(): string {
    const address = this.#server.address();
    return `ws://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  }

  /** Sends an event to the shard's session. Where that has lost its connection it waits there. */
  dispatch(t: GatewayDispatchEvents, d: unknown, shard = 0): void {
    const session = this.#sessions.get(shard);
    if (session) event(session, t, d);
  }

  /** All connections break, or are closed with one of Discord's codes. */
  drop(code?: number): void {
    for (const session of this.#sessions.values()) session.socket = undefined;
    for (const socket of this.#server.clients) code === undefined ? socket.terminate() : socket.close(code);
  }

  /** Asks all clients to connect anew, as before Discord restarts one of its own. */
  reconnect(): void {
    for (const { socket } of this.#sessions.values()) send(socket, { op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Calls all sessions invalid. Those that can't be resumed end, and what was sent in them is lost. */
  invalidate({ isResumable = false } = {}): void {
    const called = [...this.#sessions.values()];
    if (!isResumable) this.#sessions.clear();
    for (const { socket } of called) send(socket, { op: GatewayOpcodes.InvalidSession, d: isResumable });
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #greet(socket: WebSocket): void {
    if (this.outages > 0) {
      this.outages -= 1;
      socket.terminate();
      return;
    }
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.heartbeatInterval } });
    socket.on("message", (data) => {
      const { op, d } = JSON.parse(String(data));
      if (op === GatewayOpcodes.Heartbeat) this.#beat(socket, d);
      else if (op === GatewayOpcodes.Identify) this.#identify(socket, d);
      else if (op === GatewayOpcodes.Resume) this.#resume(socket, d);
      else this.#account.faults.push(`an unexpected opcode ${op}`);
    });
  }

  /** A heartbeat tells the last event that came, or null before the first. */
  #beat(socket: WebSocket, sequence: unknown): void {
    const session = [...this.#sessions.values()].find((each) => each.socket === socket);
    const last = session?.sent.length ?? 0;
    const isRight = sequence === null || (typeof sequence === "number" && sequence > 0 && sequence <= last);
    if (!isRight) this.#account.faults.push(`a heartbeat of ${sequence}, where ${last} was the last event`);
    if (!this.isSilent) send(socket, { op: GatewayOpcodes.HeartbeatAck });
    this.emit("heartbeat");
  }

  #identify(
    socket: WebSocket,
    { token, intents, shard }: { token: string; intents: number; shard: [number, number] },
  ): void {
    if (!this.#isKnown(socket, token)) return;
    const [id, count] = shard;
    if (intents !== 1) this.#account.faults.push(`intents ${intents}, where only Guilds was expected`);
    if (count !== this.shards)
      this.#account.faults.push(`${count} shards, where ${this.shards} were recommended`);
    this.#identified += 1;
    const session = { id: `session-${this.#identified}`, socket, sent: [] };
    this.#sessions.set(id, session);
    const { application, user } = this.#account;
    event(session, GatewayDispatchEvents.Ready, {
      v: 10,
      user,
      guilds: id === 0 ? [{ id: GUILD.id, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: this.url,
      shard,
      application: { id: application, flags: 0 },
    });
    if (id === 0) event(session, GatewayDispatchEvents.GuildCreate, GUILD);
    this.emit("identify");
  }

  #resume(
    socket: WebSocket,
    { token, session_id: id, seq }: { token: string; session_id: string; seq: number },
  ): void {
    if (!this.#isKnown(socket, token)) return;
    const session = [...this.#sessions.values()].find((each) => each.id === id);
    if (!session) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    session.socket = socket;
    for (const packet of session.sent.slice(this.replaysAll ? 0 : seq)) send(socket, packet);
    event(session, GatewayDispatchEvents.Resumed, {});
    this.emit("resume");
  }

  #isKnown(socket: WebSocket, token: string): boolean {
    if (token !== this.#account.token) socket.close(4004);
    return token === this.#account.token;
  }
}

function event(session: Session, t: GatewayDispatchEvents, d: unknown): void {
  const packet = { op: GatewayOpcodes.Dispatch, s: session.sent.length + 1, t, d };
  session.sent.push(packet);
  send(session.socket, packet);
}

function send(socket: WebSocket | undefined, packet: object): void {
  socket?.send(JSON.stringify({ s: null, t: null, d: null, ...packet }));
}
