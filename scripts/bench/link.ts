import {connect, createServer, type AddressInfo, type Server, type Socket} from 'node:net';

/*
 * A slow link, made of packets: a relay between a browser and a server on this machine. All connections share the
 * bandwidth, every packet has its way to go, a connection opens with a round trip and begins with ten packets.
 * A browser's own throttling delays requests instead, and makes handshakes free.
 */

const SEGMENT = 1460;
const HEADERS = 40;
const FIRST_FLIGHT = 10;

/** One direction: packets queue for the bandwidth, one behind the other. */
class Lane {
  /** Bytes that went through, with the headers of their packets. */
  bytes = 0;
  #free = 0;

  constructor(readonly rate: number, readonly delay: number) {}

  /** Takes a packet, and tells in how many milliseconds it arrives. */
  take(size: number): number {
    const now = performance.now();
    this.bytes += size;
    this.#free = Math.max(this.#free, now) + (size * 8000) / this.rate;
    return this.#free - now + this.delay;
  }
}

/** Moves what comes from one socket to the other; each packet that is acknowledged makes room for two. */
function carry(from: Socket, to: Socket, lane: Lane): void {
  const waiting: Buffer[] = [];
  const flying: Buffer[] = [];
  let room = FIRST_FLIGHT;
  const arrive = () => {
    // Always the oldest, whichever timer rings: packets never overtake each other.
    const packet = flying.shift()!;
    if (!to.destroyed) to.write(packet);
    setTimeout(() => {
      room += 2;
      send();
    }, lane.delay);
  };
  const send = () => {
    for (; waiting.length && room; room--) {
      flying.push(waiting.shift()!);
      setTimeout(arrive, lane.take(flying.at(-1)!.length + HEADERS));
    }
  };
  from.on('data', (bytes: Buffer) => {
    for (let at = 0; at < bytes.length; at += SEGMENT) waiting.push(bytes.subarray(at, at + SEGMENT));
    send();
  });
  from.on('error', () => to.destroy());
  from.on('close', () => to.destroy());
}

export interface Link {
  server: Server;
  port: number;
  down: Lane;
}

/** Opens a link to `target`, a port on this machine. */
export async function link(target: number, bitsPerSecond: number, roundTrip: number): Promise<Link> {
  const down = new Lane(bitsPerSecond, roundTrip / 2);
  const up = new Lane(bitsPerSecond, roundTrip / 2);
  const server = createServer((client) => {
    client.pause().setNoDelay(true).on('error', () => undefined);
    setTimeout(() => {
      if (client.destroyed) return;
      const origin = connect(target, '127.0.0.1').setNoDelay(true);
      carry(client, origin, up);
      carry(origin, client, down);
      client.resume();
    }, roundTrip);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {server, port: (server.address() as AddressInfo).port, down};
}
