import type { Rule } from '../rule.ts';
import { linkHits } from './link-hits.ts';

const RAW_IP = /^(?:\d{1,3}\.){3}\d{1,3}$|^\[[0-9a-f:]{2,40}\]$|^0x[0-9a-f]{8}$|^\d{8,10}$/;

export const oddAuthority: Rule = {
  kind: 'rule',
  id: 'LINK_ODD_AUTHORITY',
  group: 'links',
  category: 'scam',
  score: 5,
  summary: 'A link to a raw address, with user-info, or to a punycode host',
  needs: ['link'],
  ok: ['https://example.com/@user', 'https://medium.com/@someone'],
  fail: ['http://192.168.10.20/login', 'http://paypal.com@evil.example/'],
  check: (document) =>
    linkHits(document, 'A link that pretends to lead elsewhere.', ({ host, userInfo }) =>
      userInfo || RAW_IP.test(host) ? 1 : host.includes('xn--') ? 0.5 : 0,
    ),
};
