/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.crosswalk.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.CrosswalkPackage;
import org.parapet.model.crosswalk.DimensionLink;
import org.parapet.model.crosswalk.InstrumentMapping;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Crosswalk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.crosswalk.impl.CrosswalkImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.CrosswalkImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.CrosswalkImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.CrosswalkImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.CrosswalkImpl#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.CrosswalkImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.CrosswalkImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.CrosswalkImpl#getRights <em>Rights</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.CrosswalkImpl#getConstructs <em>Constructs</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.CrosswalkImpl#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.CrosswalkImpl#getDimensionLinks <em>Dimension Links</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CrosswalkImpl extends MinimalEObjectImpl.Container implements Crosswalk {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected String edition = EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAuthors() <em>Authors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> authors;

	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected String basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected static final String RIGHTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected String rights = RIGHTS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConstructs() <em>Constructs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstructs()
	 * @generated
	 * @ordered
	 */
	protected EList<Construct> constructs;

	/**
	 * The cached value of the '{@link #getMappings() <em>Mappings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMappings()
	 * @generated
	 * @ordered
	 */
	protected EList<InstrumentMapping> mappings;

	/**
	 * The cached value of the '{@link #getDimensionLinks() <em>Dimension Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensionLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<DimensionLink> dimensionLinks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CrosswalkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrosswalkPackage.Literals.CROSSWALK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrosswalkPackage.CROSSWALK__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrosswalkPackage.CROSSWALK__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(String newEdition) {
		String oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrosswalkPackage.CROSSWALK__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrosswalkPackage.CROSSWALK__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAuthors() {
		if (authors == null) {
			authors = new EDataTypeUniqueEList<String>(String.class, this, CrosswalkPackage.CROSSWALK__AUTHORS);
		}
		return authors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrosswalkPackage.CROSSWALK__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(String newBasis) {
		String oldBasis = basis;
		basis = newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrosswalkPackage.CROSSWALK__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRights() {
		return rights;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRights(String newRights) {
		String oldRights = rights;
		rights = newRights;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrosswalkPackage.CROSSWALK__RIGHTS, oldRights, rights));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Construct> getConstructs() {
		if (constructs == null) {
			constructs = new EObjectContainmentEList<Construct>(Construct.class, this, CrosswalkPackage.CROSSWALK__CONSTRUCTS);
		}
		return constructs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InstrumentMapping> getMappings() {
		if (mappings == null) {
			mappings = new EObjectContainmentEList<InstrumentMapping>(InstrumentMapping.class, this, CrosswalkPackage.CROSSWALK__MAPPINGS);
		}
		return mappings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DimensionLink> getDimensionLinks() {
		if (dimensionLinks == null) {
			dimensionLinks = new EObjectContainmentEList<DimensionLink>(DimensionLink.class, this, CrosswalkPackage.CROSSWALK__DIMENSION_LINKS);
		}
		return dimensionLinks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CrosswalkPackage.CROSSWALK__CONSTRUCTS:
				return ((InternalEList<?>)getConstructs()).basicRemove(otherEnd, msgs);
			case CrosswalkPackage.CROSSWALK__MAPPINGS:
				return ((InternalEList<?>)getMappings()).basicRemove(otherEnd, msgs);
			case CrosswalkPackage.CROSSWALK__DIMENSION_LINKS:
				return ((InternalEList<?>)getDimensionLinks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CrosswalkPackage.CROSSWALK__FORMAT_VERSION:
				return getFormatVersion();
			case CrosswalkPackage.CROSSWALK__ID:
				return getId();
			case CrosswalkPackage.CROSSWALK__EDITION:
				return getEdition();
			case CrosswalkPackage.CROSSWALK__TITLE:
				return getTitle();
			case CrosswalkPackage.CROSSWALK__AUTHORS:
				return getAuthors();
			case CrosswalkPackage.CROSSWALK__YEAR:
				return getYear();
			case CrosswalkPackage.CROSSWALK__BASIS:
				return getBasis();
			case CrosswalkPackage.CROSSWALK__RIGHTS:
				return getRights();
			case CrosswalkPackage.CROSSWALK__CONSTRUCTS:
				return getConstructs();
			case CrosswalkPackage.CROSSWALK__MAPPINGS:
				return getMappings();
			case CrosswalkPackage.CROSSWALK__DIMENSION_LINKS:
				return getDimensionLinks();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CrosswalkPackage.CROSSWALK__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case CrosswalkPackage.CROSSWALK__ID:
				setId((String)newValue);
				return;
			case CrosswalkPackage.CROSSWALK__EDITION:
				setEdition((String)newValue);
				return;
			case CrosswalkPackage.CROSSWALK__TITLE:
				setTitle((String)newValue);
				return;
			case CrosswalkPackage.CROSSWALK__AUTHORS:
				getAuthors().clear();
				getAuthors().addAll((Collection<? extends String>)newValue);
				return;
			case CrosswalkPackage.CROSSWALK__YEAR:
				setYear((Integer)newValue);
				return;
			case CrosswalkPackage.CROSSWALK__BASIS:
				setBasis((String)newValue);
				return;
			case CrosswalkPackage.CROSSWALK__RIGHTS:
				setRights((String)newValue);
				return;
			case CrosswalkPackage.CROSSWALK__CONSTRUCTS:
				getConstructs().clear();
				getConstructs().addAll((Collection<? extends Construct>)newValue);
				return;
			case CrosswalkPackage.CROSSWALK__MAPPINGS:
				getMappings().clear();
				getMappings().addAll((Collection<? extends InstrumentMapping>)newValue);
				return;
			case CrosswalkPackage.CROSSWALK__DIMENSION_LINKS:
				getDimensionLinks().clear();
				getDimensionLinks().addAll((Collection<? extends DimensionLink>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CrosswalkPackage.CROSSWALK__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case CrosswalkPackage.CROSSWALK__ID:
				setId(ID_EDEFAULT);
				return;
			case CrosswalkPackage.CROSSWALK__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case CrosswalkPackage.CROSSWALK__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CrosswalkPackage.CROSSWALK__AUTHORS:
				getAuthors().clear();
				return;
			case CrosswalkPackage.CROSSWALK__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case CrosswalkPackage.CROSSWALK__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case CrosswalkPackage.CROSSWALK__RIGHTS:
				setRights(RIGHTS_EDEFAULT);
				return;
			case CrosswalkPackage.CROSSWALK__CONSTRUCTS:
				getConstructs().clear();
				return;
			case CrosswalkPackage.CROSSWALK__MAPPINGS:
				getMappings().clear();
				return;
			case CrosswalkPackage.CROSSWALK__DIMENSION_LINKS:
				getDimensionLinks().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CrosswalkPackage.CROSSWALK__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case CrosswalkPackage.CROSSWALK__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CrosswalkPackage.CROSSWALK__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case CrosswalkPackage.CROSSWALK__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CrosswalkPackage.CROSSWALK__AUTHORS:
				return authors != null && !authors.isEmpty();
			case CrosswalkPackage.CROSSWALK__YEAR:
				return year != YEAR_EDEFAULT;
			case CrosswalkPackage.CROSSWALK__BASIS:
				return BASIS_EDEFAULT == null ? basis != null : !BASIS_EDEFAULT.equals(basis);
			case CrosswalkPackage.CROSSWALK__RIGHTS:
				return RIGHTS_EDEFAULT == null ? rights != null : !RIGHTS_EDEFAULT.equals(rights);
			case CrosswalkPackage.CROSSWALK__CONSTRUCTS:
				return constructs != null && !constructs.isEmpty();
			case CrosswalkPackage.CROSSWALK__MAPPINGS:
				return mappings != null && !mappings.isEmpty();
			case CrosswalkPackage.CROSSWALK__DIMENSION_LINKS:
				return dimensionLinks != null && !dimensionLinks.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", id: ");
		result.append(id);
		result.append(", edition: ");
		result.append(edition);
		result.append(", title: ");
		result.append(title);
		result.append(", authors: ");
		result.append(authors);
		result.append(", year: ");
		result.append(year);
		result.append(", basis: ");
		result.append(basis);
		result.append(", rights: ");
		result.append(rights);
		result.append(')');
		return result.toString();
	}

} //CrosswalkImpl
