#pragma once

#include <QString>
#include <QStringList>

namespace lanyard {

/// Which of the roles opens a study at cBioPortal, empty when none does. The portal's rule: a leading `ROLE_` is taken
/// off and the rest upper-cased; then `ALL`, the study's id, or one of its groups opens it (its
/// CancerStudyPermissionEvaluator).
QString roleThatOpens(const QString &studyId, const QStringList &groups, const QStringList &roles);

} // namespace lanyard
