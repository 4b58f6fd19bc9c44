import { records } from "@/data";
import { parseRecords } from "@/lib/catalog";
const r = parseRecords(records);
if (!r.ok) { const by = new Map<string,number>(); for (const f of r.faults) { const k=`${f.entry.split("/")[0]} ${f.field.replace(/\d+/g,"N")}: ${f.message}`.slice(0,140); by.set(k,(by.get(k)??0)+1);} for (const [k,n] of [...by].sort((a,b)=>b[1]-a[1]).slice(0,40)) console.log(n,k); } else console.log("ok", r.catalog.courses.length);
