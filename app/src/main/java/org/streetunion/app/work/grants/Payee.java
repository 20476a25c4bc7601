package org.streetunion.app.work.grants;

/**
 * Who is paid, and where; empty what nobody knows.
 *
 * @param name 户名
 * @param account 账号
 * @param bank 开户行
 * @param bankNo 行号
 */
public record Payee(String name, String account, String bank, String bankNo) {}
