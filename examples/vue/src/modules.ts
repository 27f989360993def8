// The other way: widgets bundled with the page. They change with the page's own releases; only data comes from the base.
import {setAssets} from 'migrasi-aman';
import 'migrasi-aman/define/hotline-card';
import './main';

setAssets(`${import.meta.env.VITE_AMAN_BASE}/1/`);
