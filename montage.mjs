import sharp from 'sharp';
const [out,h,...f]=process.argv.slice(2);
const im=await Promise.all(f.map(async x=>{const b=await sharp(x).resize({height:+h}).png().toBuffer();const m=await sharp(b).metadata();return{b,w:m.width}}));
let x=0;const comp=im.map(({b,w})=>{const r={input:b,left:x,top:0};x+=w+10;return r});
await sharp({create:{width:x,height:+h,channels:3,background:'#888'}}).composite(comp).png().toFile(out);
