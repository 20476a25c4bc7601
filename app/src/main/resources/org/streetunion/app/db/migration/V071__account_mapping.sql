-- 新旧对应 of accounts whose counterpart was named from the other side only; what the office wrote itself stays.
update book_account set matching = '2021版：125；2017版：往3'
    where chart = '工会会计制度2009版' and code = '121' and matching is null;
update book_account set matching = '2021版：121'
    where chart = '工会会计制度2009版' and code = '131' and matching is null;
update book_account set matching = '2021版：122'
    where chart = '工会会计制度2009版' and code = '132' and matching is null;
update book_account set matching = '2021版：125；2017版：往3'
    where chart = '工会会计制度2009版' and code = '135' and matching is null;
update book_account set matching = '2021版：131'
    where chart = '工会会计制度2009版' and code = '141' and matching is null;
update book_account set matching = '2021版：141'
    where chart = '工会会计制度2009版' and code = '151' and matching is null;
update book_account set matching = '2021版：151'
    where chart = '工会会计制度2009版' and code = '161' and matching is null;
update book_account set matching = '2021版：161'
    where chart = '工会会计制度2009版' and code = '162' and matching is null;
update book_account set matching = '2021版：201'
    where chart = '工会会计制度2009版' and code = '201' and matching is null;
update book_account set matching = '2021版：201'
    where chart = '工会会计制度2009版' and code = '202' and matching is null;
update book_account set matching = '2021版：201'
    where chart = '工会会计制度2009版' and code = '203' and matching is null;
update book_account set matching = '2021版：211'
    where chart = '工会会计制度2009版' and code = '211' and matching is null;
update book_account set matching = '2021版：225；2017版：往4'
    where chart = '工会会计制度2009版' and code = '225' and matching is null;
update book_account set matching = '2021版：231；2017版：往5'
    where chart = '工会会计制度2009版' and code = '231' and matching is null;
update book_account set matching = '2021版：301'
    where chart = '工会会计制度2009版' and code = '302' and matching is null;
update book_account set matching = '2021版：302'
    where chart = '工会会计制度2009版' and code = '322' and matching is null;
