package org.streetunion.app.work.byhand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood of texts as people paste them. */
class PastedPeopleTest {
    private static final String ID = "330206199003071238";
    private static final String BOTH = "张三/" + ID + "/13800000000/|李四/33020619850102002X/13900000001/";

    @ParameterizedTest
    @ValueSource(strings = {
            "张三\t" + ID + "\t13800000000\n李四\t33020619850102002X\t13900000001",
            "张三 " + ID + " 13800000000\n李四 33020619850102002x 13900000001\n",
            "13800000000，张三，" + ID + "\r\n33020619850102002X、13900000001、李四",
            "1. 张三 " + ID + " 13800000000\n2. 李四 33020619850102002X 13900000001",
            "1、张三，" + ID + "，13800000000；\n2、李四，33020619850102002X，13900000001。",
            "（1）张三 " + ID + " 13800000000\n（2）李四 33020619850102002X 13900000001",
            "①张三 " + ID + " 13800000000\n②李四 33020619850102002X 13900000001",
            "1\t张三\t男\t" + ID + "\t13800000000\n2\t李四\t女\t33020619850102002X\t13900000001",
            "姓名：张三 身份证号：" + ID + " 手机：13800000000\n姓名：李四 身份证号：33020619850102002X 手机：13900000001",
            "姓名：张三\n身份证号：" + ID + "\n手机号：13800000000\n\n姓名：李四\n身份证号：33020619850102002X\n手机号：13900000001",
            "姓名:张三;身份证:" + ID + ";电话:13800000000\n姓名:李四;身份证:33020619850102002X;电话:13900000001",
            "张三３３０２０６１９９００３０７１２３８　１３８００００００００\n李四 33020619850102002Ｘ 13900000001",
            "张三 330206 19900307 1238 138 0000 0000\n李四 330206 19850102 002X 139-0000-0001",
            "张 三 " + ID + " +86 13800000000\n李　四 33020619850102002X 8613900000001",
            "张三" + ID + "电话13800000000\n李四33020619850102002X电话13900000001",
            "姓名\t证件号码\t手机\n张三\t" + ID + "\t13800000000\n李四\t33020619850102002X\t13900000001",
            "\"张三\",\"" + ID + "\",\"13800000000\"\n\"李四\",\"33020619850102002X\",\"13900000001\"",
            "张三 " + ID + " 13800000000 李四 33020619850102002X 13900000001",
            "张三，男，汉族，" + ID + "，13800000000\n李四，女，汉族，33020619850102002X，13900000001"})
    void twoPeopleInManyShapes(String text) {
        assertEquals(BOTH, read(text));
    }

    @Test
    void whatIsMissingStaysEmpty() {
        assertEquals("张三//13800000000/|李四/33020619850102002X//", read("张三 13800000000\n李四 33020619850102002X"));
        assertEquals("张三///|李四///|王五///", read("张三、李四、王五"));
        assertEquals("张三///|李四///", read("张三\n李四"));
        assertEquals("/" + ID + "/13800000000/", read(ID + " 13800000000"));
        assertEquals("", read(" \n\t\n"));
    }

    @Test
    void whatCannotBePlacedIsMarked() {
        assertEquals("张三/" + ID + "/13800000000/电工 宁波某某五金有限公司",
                read("电工 张三 " + ID + " 13800000000 宁波某某五金有限公司"));
        assertEquals("///各位好 新会员名单如下|张三/" + ID + "/13800000000/", read("各位好，新会员名单如下：\n张三 " + ID + " 13800000000"));
        assertEquals("张三//13800000000/3.30206E+17", read("张三 3.30206E+17 13800000000"));
    }

    @Test
    void wrongNumbersStayToBeMended() {
        assertEquals("张三/33020619900307123/1380000000/", read("张三 33020619900307123 1380000000"));
        assertEquals("张三/330206900307123//", read("张三 330206900307123"));
        assertEquals("张三/3302****1238/13800000000/", read("张三 3302****1238 13800000000"));
    }

    @Test
    void unusualNames() {
        assertEquals("买买提·艾力/" + ID + "//", read("买买提·艾力 " + ID));
        assertEquals("买买提·艾力/" + ID + "//", read("买买提•艾力 " + ID));
        assertEquals("张\uD840\uDD64华/" + ID + "//", read("张\uD840\uDD64华 " + ID));
        assertEquals("John Smith/G12345678/13800000000/", read("John Smith G12345678 13800000000"));
        assertEquals("欧阳娜娜/H12345678//", read("欧阳娜娜，H12345678"));
    }

    @Test
    void anOrderOfLabelsMayChangeFromPersonToPerson() {
        assertEquals(BOTH, read("电话：13800000000\n姓名：张三\n身份证：" + ID + "\n电话：13900000001\n姓名：李四\n身份证：33020619850102002X"));
    }

    private static String read(String text) {
        List<HandLine> people = PastedPeople.read(text);
        return people.stream().map(each -> each.name() + "/" + each.number() + "/" + each.mobile() + "/" + each.unclear())
                .collect(Collectors.joining("|"));
    }
}
