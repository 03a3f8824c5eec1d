import { networkInterfaces } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress, publicAddressesOnly } from '../../../src/providers/network/address-policy.ts';

const REFUSED = {
  loopback: ['127.0.0.1', '127.255.255.254', '::1'],
  private: ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  'link-local, where clouds keep their metadata': ['169.254.169.254', 'fe80::1', 'febf::1', 'fe80::1%eth0'],
  'unique-local': ['fc00::1', 'fd12:3456:789a::1', 'fd00:ec2::254'],
  'carrier-grade NAT': ['100.64.0.1', '100.127.255.255'],
  multicast: ['224.0.0.1', '239.255.255.255', 'ff02::1'],
  'unspecified and "this network"': ['0.0.0.0', '0.1.2.3', '::'],
  broadcast: ['255.255.255.255'],
  documentation: ['192.0.2.1', '198.51.100.7', '203.0.113.9', '2001:db8::1', '3fff::1'],
  'reserved and benchmarking': ['240.0.0.1', '198.18.0.1', '192.0.0.1', '2001:2::1', '100::1'],
  'IPv4-mapped': ['::ffff:10.0.0.1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1'],
  'IPv4-compatible': ['::127.0.0.1', '::8.8.8.8'],
  '6to4': ['2002:7f00:1::1', '2002:0a00:0001::'],
  NAT64: ['64:ff9b::10.0.0.1', '64:ff9b::8.8.8.8', '64:ff9b:1::1'],
  Teredo: ['2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  'site-local, long gone': ['fec0::1'],
  'no address at all': [
    '',
    'localhost',
    'example.com',
    '1.2.3',
    '0x7f000001',
    '2130706433',
    '127.1',
    '1.2.3.4.5',
  ],
};

describe('addresses', () => {
  for (const [kind, addresses] of Object.entries(REFUSED)) {
    it(`refuses ${kind}`, () => {
      expect(addresses.filter(isPublicAddress)).toEqual([]);
    });
  }

  it('allows ordinary public addresses', () => {
    const ordinary = ['8.8.8.8', '1.1.1.1', '93.184.215.14', '2606:4700:4700::1111', '2a00:1450:4001::1'];
    expect(ordinary.filter(publicAddressesOnly())).toEqual(ordinary);
  });

  it('refuses this machine by its own addresses, and those that the operator names', () => {
    const isAllowed = publicAddressesOnly(['8.8.4.4', '2606:4700::6810:1', 'not an address']);
    const cards = Object.values(networkInterfaces()).flatMap(
      (card) => card?.map(({ address }) => address) ?? [],
    );
    expect(cards.filter(isAllowed)).toEqual([]);
    expect(isAllowed('8.8.4.4')).toBe(false);
    expect(isAllowed('2606:4700:0:0:0:0:6810:0001')).toBe(false);
    expect(isAllowed('8.8.8.8')).toBe(true);
  });

  it('refuses every IPv4 address wrapped in IPv6', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(false);
        expect(isPublicAddress(`64:ff9b::${address}`)).toBe(false);
        expect(isPublicAddress(`::${address}`)).toBe(false);
      }),
    );
  });

  it('never throws, whatever the DNS hands over', () => {
    const isAllowed = publicAddressesOnly();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV4Extended(), fc.ipV6()), (text) => {
        expect(typeof isAllowed(text)).toBe('boolean');
      }),
    );
  });
});
