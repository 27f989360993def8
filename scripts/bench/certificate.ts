import {generateKeyPairSync, sign} from 'node:crypto';

/*
 * A certificate for `localhost`, made when it is needed: browsers speak HTTP/2 only over TLS, and no other program
 * has to be there for it. X.509 in DER: a tag, a length and content, nested.
 */

const der = (tag: number, ...content: (Buffer | number[])[]): Buffer => {
  const body = Buffer.concat(content.map((each) => Buffer.from(each)));
  const length = body.length < 128 ? [body.length] : body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const [INTEGER, BITS, OCTETS, OID, UTF8, SEQUENCE, SET, TIME] = [2, 3, 4, 6, 12, 0x30, 0x31, 0x17];
const ECDSA_SHA256 = der(SEQUENCE, der(OID, [0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2]));
const COMMON_NAME = der(OID, [0x55, 4, 3]);
const ALTERNATIVE_NAMES = der(OID, [0x55, 0x1d, 0x11]);
const HOST = Buffer.from('localhost');

const day = (offset: number): Buffer =>
  der(TIME, Buffer.from(`${new Date(Date.now() + offset * 864e5).toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`));

/** A key and a self-signed certificate, good for two days. */
export function certificate(): {key: string; cert: string} {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8, HOST))));
  const names = der(0xa3, der(SEQUENCE, der(SEQUENCE, ALTERNATIVE_NAMES, der(OCTETS, der(SEQUENCE, der(0x82, HOST))))));
  const claims = der(
    SEQUENCE,
    der(0xa0, der(INTEGER, [2])),
    der(INTEGER, [1]),
    ECDSA_SHA256,
    name,
    der(SEQUENCE, day(-1), day(1)),
    name,
    publicKey.export({type: 'spki', format: 'der'}),
    names,
  );
  const cert = der(SEQUENCE, claims, ECDSA_SHA256, der(BITS, [0], sign('sha256', claims, privateKey)));
  return {
    key: privateKey.export({type: 'pkcs8', format: 'pem'}) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${cert.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}
