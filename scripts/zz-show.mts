import { instrument } from '/work/wt-mut/test/mutation/instrument.mts';
import { readFileSync, globSync } from 'node:fs';
process.chdir('/work/wt-mut');
const ms = new Map();
for (const f of globSync('src/{plan,file,apply,address,export}/**/*.ts')) if (!/generated/.test(f)) for (const m of instrument(f, readFileSync(f,'utf8')).mutants) ms.set(m.id, m);
const res = new Map();
for (const f of globSync('.mutation/mutants-*.jsonl')) for (const l of readFileSync(f,'utf8').split('\n')) { if(!l.endsWith('}')) continue; const a=JSON.parse(l); if(!a.mutant) continue; const p=res.get(a.mutant); if (p==='killed'||p==='timeout') continue; res.set(a.mutant,a.state); }
const c={}; for (const s of res.values()) c[s]=(c[s]??0)+1; console.log(c);
const filt = process.argv[2];
let ids=[...res].filter(([id,s])=>s==='survived').map(([id])=>id).sort((a,b)=>a<b?-1:1).filter(id=>!filt||id.includes(filt));
ids = ids.sort((a,b)=>{const [fa,na]=a.split('#'),[fb,nb]=b.split('#'); return fa<fb?-1:fa>fb?1:+na-+nb;});
for (const id of ids) { const m=ms.get(id); const sh=(t)=>t.replace(/\s+/g,' ').slice(0,90); console.log(`${m.file.replace('src/','')}:${m.line}:${m.column} ${m.mutator}: ${sh(m.original)} → ${sh(m.replacement)}`); }
