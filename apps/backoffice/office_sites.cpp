// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/office_sites.h"

#include "shared/core/private_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bakery::office {

Result<std::vector<OfficeSite>, QString> sitesIn(const QString &file)
{
    const auto content = readFile(file);
    if (!content)
        return Failure{content.error()};
    std::vector<OfficeSite> sites;
    for (const QJsonValue &value : QJsonDocument::fromJson(*content).array()) {
        const OfficeSite site{value["name"_L1].toString(), value["site"_L1].toString(u"main"_s),
            value["account"_L1].toString(), value["monitor"_L1].toString(), value["folder"_L1].toString(),
            value["shop"_L1].toString()};
        if (site.name.isEmpty() || site.account.isEmpty() || site.folder.isEmpty())
            return Failure{u"%1: a site needs name, account and folder"_s.arg(file)};
        sites.push_back(site);
    }
    if (sites.empty())
        return Failure{u"%1 names no site"_s.arg(file)};
    return sites;
}

}
