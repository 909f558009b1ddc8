import { build } from 'vite';
const out = await build({ logLevel:'silent', build:{ outDir:'/tmp/s/vbout', write:false } });
for (const o of (Array.isArray(out)?out[0]:out).output) if (/shared-|small-/.test(o.fileName)) { console.log(o.fileName, o.code.length); console.log(Object.entries(o.modules).map(([k,v])=>`${v.renderedLength} ${k.replace('/work/wt-insight/','')}`).join('\n')); }
